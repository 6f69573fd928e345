/** "1 claim", "2,000 claims". */
export const many = (count: number, one: string, several: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
