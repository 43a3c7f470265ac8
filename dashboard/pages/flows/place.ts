import { useSearchParams } from 'react-router';
import { type Whereabouts, whereabouts } from '../../../core/flow/traffic/whereabouts.ts';

/** What is chosen in a flow: a block, one of its branches, or those after whom no other came. */
export type Place = { block: string; branch: string | null; gone: Whereabouts | null };

export type FlowView = {
  /** Null for today. */
  day: string | null;
  place: Place | null;
  choose: (place: Place | null) => void;
  showDay: (day: string | null) => void;
};

/** The day and place of the address; choosing changes it, so that a link leads where one is. */
export function useFlowView(): FlowView {
  const [search, setSearch] = useSearchParams();
  const block = search.get('block');
  const change = (day: string | null, place: Place | null) =>
    setSearch(
      {
        ...(day !== null && { day }),
        ...(place && { block: place.block }),
        ...(place?.branch != null && { branch: place.branch }),
        ...(place?.gone && { gone: place.gone }),
      },
      { replace: true },
    );
  const day = search.get('day');
  const place =
    block === null
      ? null
      : { block, branch: search.get('branch'), gone: goneIn(search.get('gone')) };
  return {
    day,
    place,
    choose: (chosen) => change(day, chosen),
    showDay: (chosen) => change(chosen, place),
  };
}

const goneIn = (text: string | null): Whereabouts | null =>
  whereabouts.find((one) => one === text) ?? null;
