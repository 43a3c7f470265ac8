import { generateThemeStylesheet, type Theme } from '@cloudscape-design/components/theming';

/**
 * Puts a Cloudscape theme on the page. Cloudscape's own way writes a style element, which our content security policy refuses; a
 * style sheet that a script constructs is no inline style.
 */
export function wearTheme(theme: Theme): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(generateThemeStylesheet({ theme }));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
