import { render } from 'preact';
import { messages } from '@/assets/messages/messages';
import { ReportPage } from './ReportPage';
import type { Report } from './report';
import { fileStyles } from './report-styles';

/**
 * The browser that opens the file is told to run and to load nothing, whatever stands in it. Styles
 * stand in the file itself.
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The report as one file that needs no other. It is drawn into an element that is in no document, and
 * the browser writes that down as HTML: what a name or a note holds is a text node or an attribute, and
 * is escaped by the same rules by which it will be read.
 */
export function toReportHtml(report: Report): string {
  const { locale, direction } = messages;
  const place = document.createElement('div');
  render(<ReportPage report={report} />, place);
  const { innerHTML } = place;
  render(null, place);
  const title = document.createElement('p');
  title.textContent = report.title;
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title.innerHTML}</title>
<style>
${fileStyles}
</style>
</head>
<body>
<main>
${innerHTML}
</main>
</body>
</html>
`;
}
