import type { BlockTraffic } from '../traffic/flow-traffic.ts';
import type { Mark, Marks } from './mark.ts';

const thinnest = 1;
const widest = 9;

/**
 * Marks by what contacts did: count and share on a branch, `≤` where several branches are counted together; on a block how many
 * entered it, after an arrow how many were connected to an agent there, after dots how many are still there, and after a minus
 * how many left the flow otherwise.
 */
export function wayMarks(blocks: readonly BlockTraffic[]): Marks {
  const byBlock = new Map(blocks.map((one) => [one.block, one]));
  const busiest = Math.max(
    1,
    ...blocks.flatMap(({ branches }) => branches.map((one) => one.count)),
  );
  return {
    branch: (block, branch) => branchMark(byBlock.get(block), branch, busiest),
    block(block) {
      const { entered = 0, connected = 0, here = 0, left = 0 } = byBlock.get(block) ?? {};
      if (entered === 0) return { state: 'idle', label: '' };
      const gone = [
        connected > 0 && `→${connected}`,
        here > 0 && `…${here}`,
        left > 0 && `−${left}`,
      ];
      return { state: 'taken', label: [entered, ...gone].filter(Boolean).join(' ') };
    },
    summary: '',
  };
}

function branchMark(traffic: BlockTraffic | undefined, branch: string, busiest: number): Mark {
  const ways = traffic?.branches.filter(({ names }) => names.includes(branch)) ?? [];
  const count = ways.reduce((sum, one) => sum + one.count, 0);
  if (!traffic || count === 0) return { state: 'idle', label: '' };
  const share = Math.round((100 * count) / traffic.entered);
  const most = ways.some(({ names }) => names.length > 1) ? '≤ ' : '';
  return {
    state: ways.every(({ fault }) => fault) ? 'erred' : 'taken',
    label: `${most}${count} · ${share} %`,
    width: thinnest + ((widest - thinnest) * count) / busiest,
  };
}
