import { useSearchParams } from 'react-router';

/** What is chosen in a flow: a block, one of its branches, or those who left in it. */
export type Place = { block: string; branch: string | null; left: boolean };

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
        ...(place?.left && { left: 'true' }),
      },
      { replace: true },
    );
  const day = search.get('day');
  const place =
    block === null
      ? null
      : { block, branch: search.get('branch'), left: search.get('left') === 'true' };
  return {
    day,
    place,
    choose: (chosen) => change(day, chosen),
    showDay: (chosen) => change(chosen, place),
  };
}
