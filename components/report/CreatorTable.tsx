import { reportWords } from '@/assets/messages/report';
import { IntervalScale } from '@/components/IntervalScale';
import type { ReportCreator, ReportRate } from './report';
import { toShownAddress } from './shown-address';
import { Who } from './Who';

const words = reportWords.file.creators;
const isAddition = (text: string) => text !== '';

interface CreatorTableProps {
  creators: readonly ReportCreator[];
  hasFit: boolean;
  /** Draws no more than that; all where absent. */
  most?: number;
}

/** A creator a group of two rows: the figures, and under them the reasons. */
export function CreatorTable({ creators, hasFit, most = creators.length }: CreatorTableProps) {
  const columns = [
    words.size,
    words.engagement,
    words.niche,
    ...(hasFit ? [words.fit] : []),
    words.origin,
    words.status,
  ];
  return (
    <table class="creators">
      <caption>{words.table(creators.length)}</caption>
      <thead>
        <tr>
          {[words.creator, ...columns].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {creators.slice(0, most).map((creator) => (
        <CreatorRows key={creator.key} creator={creator} hasFit={hasFit} columns={columns.length} />
      ))}
    </table>
  );
}

interface CreatorRowsProps {
  creator: ReportCreator;
  hasFit: boolean;
  /** Beside the creator's own. */
  columns: number;
}

function CreatorRows({ creator, hasFit, columns }: CreatorRowsProps) {
  const { handle, postUrl, tier, followers, engagement, noRate, niche, fit } = creator;
  const { origin, status, reasons, added } = creator;
  return (
    <tbody>
      <tr class="figures">
        <th scope="rowgroup" rowSpan={2}>
          <Who {...creator} />
          {postUrl !== undefined && (
            <a
              class="who-post"
              href={postUrl}
              target="_blank"
              rel="noopener noreferrer"
              data-shown={toShownAddress(postUrl)}
            >
              {words.post}
            </a>
          )}
        </th>
        <td data-label={words.size}>
          <b>{followers}</b>
          {tier !== undefined && <small>{tier}</small>}
        </td>
        <td data-label={words.engagement} class="rate">
          {engagement === undefined ? <small>{noRate}</small> : <Rate rate={engagement} />}
        </td>
        <td data-label={words.niche}>{niche}</td>
        {hasFit && (
          <td data-label={words.fit}>
            {fit === undefined ? <small>{words.noFit}</small> : <b>{fit}</b>}
          </td>
        )}
        <td data-label={words.origin}>
          {origin.length === 0 ? <small>{reportWords.file.unknown}</small> : origin.join(', ')}
        </td>
        <td data-label={words.status}>{status}</td>
      </tr>
      <tr class="why">
        <td colSpan={columns}>
          {reasons.length > 0 && (
            <ul aria-label={words.reasons(handle)}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          {added.length > 0 && (
            <dl class="added">
              {added.map(({ label, text, href }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd dir="auto">
                    {href === undefined ? (
                      text
                    ) : (
                      <a href={href} target="_blank" rel="noopener noreferrer">
                        {text}
                      </a>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </td>
      </tr>
    </tbody>
  );
}

/** The range first, as everywhere; the scale is the same in every row. */
function Rate({ rate: { range, estimate, posts, lowPct, highPct, pct } }: { rate: ReportRate }) {
  return (
    <>
      <b>{range}</b> <small>{words.ofViews}</small>
      <IntervalScale min={0.7} max={30} low={lowPct} high={highPct} value={pct} />
      <small>{[estimate ?? '', posts].filter(isAddition).join(' · ')}</small>
    </>
  );
}
