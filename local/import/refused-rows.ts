import { type FileHandle, open, rm } from 'node:fs/promises';
import type { RowProblem } from '../../core/import/row-problem.ts';

/** Keeps refused rows whole, one JSON line each; no file when there are none. */
export class RefusedRows {
  #path: string;
  #file: FileHandle | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** Removes what an earlier run left: each run reads the file from its first row. */
  async begin(): Promise<void> {
    await rm(this.#path, { force: true });
  }

  async add(row: number, problem: RowProblem, value: unknown): Promise<void> {
    this.#file ??= await open(this.#path, 'w');
    await this.#file.appendFile(`${JSON.stringify({ row, ...problem, value })}\n`);
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}
