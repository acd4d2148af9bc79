import { outreachWords } from '@/assets/messages/outreach';
import type { ExportSample } from './export-port';

interface SampleTableProps {
  sample: ExportSample;
  /** Lines of the whole file. */
  total: number;
}

const words = outreachWords.check;

/** The first lines of the file, cell by cell. */
export function SampleTable({ sample, total }: SampleTableProps) {
  const { header, lines } = sample;
  return (
    <section class="export-part" aria-labelledby="export-sample">
      <h4 id="export-sample">{words.sample}</h4>
      <p class="hint">{words.sampleHint(lines.length, total)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keys */}
      <section class="sample-scroll" tabIndex={0} aria-label={words.sample}>
        <table class="sample-table" dir="ltr">
          <thead>
            <tr>
              {header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((cells, line) => (
              // Lines of a file have no other name than their place in it.
              <tr key={line}>
                {cells.map((cell, at) => (
                  <td key={header[at]}>
                    <bdi class="clip" title={cell}>
                      {cell}
                    </bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
