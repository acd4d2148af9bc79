import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ReportPage } from './ReportPage';
import type { Report } from './report';
import { toReportSheet } from './report-styles';

interface ReportFrameProps {
  report: Report;
  mostListed: number;
}

/** The report as the file will show it: in a shadow root, where the page's own styles do not reach. */
export function ReportFrame({ report, mostListed }: ReportFrameProps) {
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<ShadowRoot | undefined>(undefined);

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [toReportSheet()];
    root.current = shadow;
    return () => {
      root.current = undefined;
      render(null, shadow);
    };
  }, []);

  useEffect(() => {
    if (root.current !== undefined) {
      render(<ReportPage report={report} mostListed={mostListed} />, root.current);
    }
  }, [report, mostListed]);

  return <div class="report-frame" ref={host} />;
}
