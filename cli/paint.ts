const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;
export type Color = keyof typeof codes;

/** Colours a text for a terminal that wants colours. (util.styleText came with Node 20.12; 20.0 is supported.) */
export const painter =
  (wanted: boolean) =>
  (color: Color, text: string): string =>
    wanted ? `\u001b[${codes[color]}m${text}\u001b[0m` : text;

export type Paint = ReturnType<typeof painter>;
