export const nbsp = '\u00a0';
export const thin = '\u202f';
export const enDash = '–';

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
