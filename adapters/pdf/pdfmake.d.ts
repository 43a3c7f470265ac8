declare module 'pdfmake/build/vfs_fonts.js' {
  /** TrueType files in base64, by name. */
  const files: Record<string, string>;
  export default files;
}

declare module 'pdfmake' {
  /** A part of a document, as far as reports have them: text, columns, a stack, a drawing, a table. */
  export type Content = { [property: string]: unknown };
  type Laid = { table: { body: unknown[][] } };
  export type TableLayout = {
    [side in 'hLineWidth' | 'vLineWidth']: (at: number, laid: Laid) => number;
  } & {
    hLineColor: (at: number, laid: Laid) => string;
    fillColor: (at: number, laid: Laid) => string | null;
  } & { [side in 'paddingTop' | 'paddingBottom' | 'paddingLeft' | 'paddingRight']: () => number };
  type Fonts = Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>;
  const pdfmake: {
    virtualfs: { writeFileSync(name: string, content: string, encoding: 'base64'): void };
    setFonts(fonts: Fonts): void;
    setUrlAccessPolicy(allowed: (url: string) => boolean): void;
    setLocalAccessPolicy(allowed: (path: string) => boolean): void;
    createPdf(document: { content: Content[]; [property: string]: unknown }): {
      getBuffer(): Promise<Uint8Array>;
    };
  };
  export default pdfmake;
}
