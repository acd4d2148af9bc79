import { reportWords } from '@/assets/messages/report';
import type { ReportAgainst } from './report';
import { Who } from './Who';

const words = reportWords.file;

interface AgainstTableProps {
  creators: readonly ReportAgainst[];
  /** Draws no more than that; all where absent. */
  most?: number;
}

/** Who was decided against, and why, without any judgement of theirs. */
export function AgainstTable({ creators, most = creators.length }: AgainstTableProps) {
  return (
    <table class="against">
      <caption>{words.against.table(creators.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.creators.creator}</th>
          <th scope="col">{words.against.size}</th>
          <th scope="col">{words.against.reason}</th>
        </tr>
      </thead>
      <tbody>
        {creators.slice(0, most).map(({ key, size, reason, ...who }) => (
          <tr key={key}>
            <th scope="row">
              <Who {...who} />
            </th>
            <td data-label={words.against.size}>{size}</td>
            <td data-label={words.against.reason}>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
