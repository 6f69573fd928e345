/** As much of citation-js 0.7 as is used here; the packages bring no types. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: string): unknown };
    output: { format(format: string, items: readonly object[], options?: object): unknown };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
