import { useEffect } from 'react';
import { svgStyle } from '../../../core/flow/draw/svg-style.ts';

/** The rules of drawings, as long as one is shown. A style element would be inline, which the page's policy forbids. */
export function useDrawingStyle(): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(svgStyle('inherited'));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
}
