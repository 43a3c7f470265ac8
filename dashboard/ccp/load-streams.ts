import 'amazon-connect-streams';
import type { Streams } from './streams-line.ts';

/** Streams knows no modules: it puts its namespace on the window. */
export const streams: Streams = connect;
