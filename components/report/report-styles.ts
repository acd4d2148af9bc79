import tokens from '@/assets/tokens.css?inline';
import intervalScale from '@/components/interval-scale.css?inline';
import report from './report.css?inline';
import alone from './report-alone.css?inline';
import drawings from './report-drawings.css?inline';
import file from './report-file.css?inline';
import print from './report-print.css?inline';
import tables from './report-tables.css?inline';

const own = [intervalScale, report, drawings, tables, print].join('\n');

/** Everything that a file needs, which has no page around it. */
export const fileStyles = [tokens, own, file].join('\n');

let drawn: CSSStyleSheet | undefined;
let page: CSSStyleSheet | undefined;

/** For a shadow root: extension pages allow no inline style. The page around it has the tokens. */
export function toReportSheet(): CSSStyleSheet {
  drawn ??= toSheet(own);
  return drawn;
}

/** For the page while it prints nothing but the report. */
export function toAloneSheet(): CSSStyleSheet {
  page ??= toSheet([file, alone].join('\n'));
  return page;
}

function toSheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
