/*
 * The simulator's only dice. xoshiro128** (Blackman and Vigna) has 32-bit arithmetic, so it is fast in JavaScript; its
 * state comes from SplitMix64 over the FNV-1a hash of a name, as its authors advise. Streams with different names are
 * independent: a change to one part of the model leaves the draws of the others alone.
 */

const mask64 = (1n << 64n) - 1n;

/** FNV-1a, 64 bits, of the UTF-16 code units of a text (equal to the byte hash for ASCII). */
export function fnv1a64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1)
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & mask64;
  return hash;
}

/** SplitMix64: each call of the result gives the next 64-bit number. */
export function splitMix64(seed: bigint): () => bigint {
  let state = seed & mask64;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & mask64;
    let mixed = state;
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & mask64;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & mask64;
    return mixed ^ (mixed >> 31n);
  };
}

/** A seeded stream of numbers: the same name gives the same numbers on every machine. */
export class Random {
  #state: Uint32Array;

  constructor(state: readonly [number, number, number, number]) {
    this.#state = Uint32Array.from(state);
  }

  static named(name: string): Random {
    const next = splitMix64(fnv1a64(name));
    const [first, second] = [next(), next()];
    return new Random([low(first), high(first), low(second), high(second)]);
  }

  /** A stream of its own, seeded by the next four numbers of this one: cheap enough to give each contact one. */
  split(): Random {
    return new Random([this.uint32(), this.uint32(), this.uint32(), this.uint32()]);
  }

  /** A whole number from 0 to 2^32 - 1. */
  uint32(): number {
    const state = this.#state as Uint32Array & [number, number, number, number];
    const result = Math.imul(rotateLeft(Math.imul(state[1], 5), 7), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = rotateLeft(state[3], 11);
    return result;
  }

  /** Uniform in [0, 1), with 53 random bits. */
  unit(): number {
    const upper = this.uint32() >>> 5;
    const lower = this.uint32() >>> 6;
    return (upper * 67_108_864 + lower) / 9_007_199_254_740_992;
  }

  /** A whole number in [0, below). */
  below(bound: number): number {
    return Math.floor(this.unit() * bound);
  }

  /** True with a probability. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** 32 hexadecimal digits in the shape of a version 4 UUID. */
  uuid(): string {
    const word = () => this.uint32().toString(16).padStart(8, '0');
    const digits = word() + word() + word() + word();
    const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4];
    return [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `4${digits.slice(13, 16)}`,
      `${variant}${digits.slice(17, 20)}`,
      digits.slice(20),
    ].join('-');
  }
}

const rotateLeft = (value: number, by: number) => (value << by) | (value >>> (32 - by));
const low = (value: bigint) => Number(value & 0xffffffffn);
const high = (value: bigint) => Number(value >> 32n);
