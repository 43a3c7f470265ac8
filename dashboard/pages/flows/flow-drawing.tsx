import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { drawFlow } from '../../../core/flow/draw/draw-svg.ts';
import { useWords } from '../../language/use-words.ts';
import './flow-drawing.css';
import { makeReachable, markChosen, sizeDrawing } from './drawing-dom.ts';
import type { Place } from './place.ts';
import type { RoomProps } from './room-props.ts';
import { useDrawingStyle } from './use-drawing-style.ts';
import { usePan } from './use-pan.ts';

const step = 1.25;
const usualScale = 0.85;

/** The flow drawn with its traffic; blocks and branches can be chosen by pointer and by keyboard. */
export function FlowDrawing({ detail, flow, traffic, view }: RoomProps) {
  const { say } = useWords();
  const paper = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState<number | null>(usualScale);
  useDrawingStyle();
  const pan = usePan(paper);
  const svg = useMemo(() => drawn({ detail, flow, traffic }), [detail, flow, traffic]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has to be made reachable again
  useEffect(() => {
    if (paper.current) makeReachable(paper.current);
  }, [svg]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has to be sized again
  useEffect(() => {
    if (paper.current) sizeDrawing(paper.current, scale);
  }, [svg, scale]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has to be marked again
  useEffect(() => {
    if (paper.current) markChosen(paper.current, view.place);
  }, [svg, view.place]);
  const chooseAt = (event: MouseEvent | KeyboardEvent) => {
    const place = placeAt(event.target as Element);
    if (place && !pan.hasMoved()) view.choose(place);
    return place !== null;
  };
  return (
    <SpaceBetween size="xs">
      <SpaceBetween direction="horizontal" size="xs">
        <Button
          iconName="zoom-in"
          ariaLabel={say('flows.zoom.in')}
          onClick={() => setScale((scale ?? 1) * step)}
        />
        <Button
          iconName="zoom-out"
          ariaLabel={say('flows.zoom.out')}
          onClick={() => setScale((scale ?? 1) / step)}
        />
        <Button onClick={() => setScale(scale === null ? 1 : null)} iconName="zoom-to-fit">
          {say('flows.zoom.fit')}
        </Button>
      </SpaceBetween>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that scrolls, whose blocks are buttons */}
      <div
        ref={paper}
        className="flow-paper"
        role="group"
        aria-label={say('flows.drawing', { flow: detail.name })}
        {...pan.handlers}
        onClick={chooseAt}
        onKeyDown={(event) => {
          if ((event.key === 'Enter' || event.key === ' ') && chooseAt(event))
            event.preventDefault();
        }}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawFlow escapes every text of a flow
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <small>{say('flows.legend')}</small>
    </SpaceBetween>
  );
}

const drawn = ({ detail, flow, traffic }: Pick<RoomProps, 'detail' | 'flow' | 'traffic'>) =>
  drawFlow(flow, {
    name: detail.name,
    bare: true,
    overlay: { kind: 'ways', blocks: traffic.blocks },
    findings: detail.findings.flatMap(({ block, severity }) =>
      block === null ? [] : [{ block, severity }],
    ),
  });

/** The branch or block that an element of the drawing belongs to. */
function placeAt(target: Element): Place | null {
  const found = target.closest('[data-branch]') ?? target.closest('[data-block]');
  const block = found?.getAttribute('data-block') ?? null;
  const branch = found?.getAttribute('data-branch') ?? null;
  return block === null ? null : { block, branch, gone: null };
}
