export function muLaw(sample: number): number;
export function holdMusic(): Buffer;
