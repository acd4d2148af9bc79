import { useId, useMemo } from 'preact/hooks';
import { reportWords } from '@/assets/messages/report';
import type { DeskRow } from '@/components/desk/row';
import {
  countTags,
  firstChoice,
  mostCreators,
  pickCreators,
  type ReportChoice,
  type ReportScope,
  reportOrders,
} from './report-choice';

interface CreatorOptionsProps {
  rows: readonly DeskRow[];
  choice: ReportChoice;
  /** How many the chosen kind has. */
  all: number;
  onChange(choice: ReportChoice): void;
}

const words = reportWords.creators;
const limits = [5, 10, 25, 50, 100, 250, 500];
const tagPrefix = 'tag:';

/** Which creators, in which order and how many of them. */
export function CreatorOptions({ rows, choice, all, onChange }: CreatorOptionsProps) {
  const id = useId();
  const { listed, agreed, tags } = useMemo(() => {
    const countOf = (scope: ReportScope) => pickCreators(rows, { ...firstChoice, scope }).all;
    return {
      listed: countOf({ kind: 'shortlist' }),
      agreed: countOf({ kind: 'agreed' }),
      tags: countTags(rows),
    };
  }, [rows]);
  const most = Math.min(all, mostCreators);

  return (
    <fieldset class="report-group">
      <legend>{words.legend}</legend>
      <div class="field">
        <label for={`${id}-scope`}>{words.scope}</label>
        <select
          id={`${id}-scope`}
          value={toValue(choice.scope)}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...choice, scope: toScope(value), most: mostCreators })
          }
        >
          <option value="shortlist">{words.shortlist(listed)}</option>
          <option value="agreed">{words.agreed(agreed)}</option>
          {tags.map(({ tag, count }) => (
            <option key={tag} value={`${tagPrefix}${tag}`}>
              {words.tag(tag, count)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-order`}>{words.order}</label>
        <select
          id={`${id}-order`}
          value={choice.order}
          onChange={({ currentTarget: { value } }) => {
            const order = reportOrders.find((one) => one === value);
            if (order !== undefined) onChange({ ...choice, order });
          }}
        >
          {reportOrders.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-most`}>{words.most}</label>
        <select
          id={`${id}-most`}
          value={Math.min(choice.most, most)}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...choice, most: Number(value) === most ? mostCreators : Number(value) })
          }
        >
          {[...limits.filter((limit) => limit < most), most].map((limit) => (
            <option key={limit} value={limit}>
              {words.mostOf(limit)}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}

function toValue(scope: ReportScope): string {
  return scope.kind === 'tag' ? `${tagPrefix}${scope.tag}` : scope.kind;
}

function toScope(value: string): ReportScope {
  if (value.startsWith(tagPrefix)) return { kind: 'tag', tag: value.slice(tagPrefix.length) };
  return value === 'agreed' ? { kind: 'agreed' } : { kind: 'shortlist' };
}
