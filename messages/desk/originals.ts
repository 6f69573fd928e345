const bytes = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

export const originalsText = {
  title: 'The document as it came',
  kind: 'Kind',
  fileName: 'File',
  fetchedFrom: 'Fetched from',
  keptAt: 'Kept since',
  download: 'Save the file',
  dropped: 'Left out on the way to the text',
  nothingDropped: 'Nothing: all of its words are in the text.',
  size: (length: number) =>
    length < 1024
      ? `${length} bytes`
      : length < 1024 * 1024
        ? `${bytes.format(length / 1024)} kB`
        : `${bytes.format(length / 1024 / 1024)} MB`,
} as const;
