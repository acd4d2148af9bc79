import { render } from 'preact';
import { ReportPage } from './ReportPage';
import type { Report } from './report';
import { toAloneSheet, toReportSheet } from './report-styles';

let end: (() => void) | undefined;

/**
 * Prints the report and nothing of the page around it. It stands beside the page, unseen, until the
 * browser is done with it.
 *
 * @param name of the file, where it is printed into one
 */
export function printReport(report: Report, name: string): void {
  end?.();
  const host = document.createElement('div');
  host.className = 'report-alone';
  // Paper is white: the dark tokens of the page around are not for it.
  host.dataset.theme = 'light';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [toReportSheet()];
  render(<ReportPage report={report} />, root);
  const sheet = toAloneSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(host);
  const before = document.title;
  document.title = name;
  end = () => {
    end = undefined;
    document.title = before;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    render(null, root);
    host.remove();
  };
  addEventListener('afterprint', () => end?.(), { once: true });
  print();
}
