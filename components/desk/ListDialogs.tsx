import { toBindings } from '@/lib/model/shortcuts';
import { AskListingDialog } from './AskListingDialog';
import type { Desk } from './desk';
import type { DeskData } from './desk-source';
import { EraseDialog } from './EraseDialog';
import { KeysDialog } from './KeysDialog';
import { RuleOutDialog } from './RuleOutDialog';
import { TransferDialog } from './TransferDialog';
import type { ListDeeds } from './use-list-deeds';
import './styles/bulk.css';
import './styles/editor.css';

interface ListDialogsProps {
  deeds: ListDeeds;
  data: DeskData;
  desk: Desk;
  now: number;
  clearSelection(): void;
}

/** The one question that is open, if any. */
export function ListDialogs({ deeds, data, desk, now, clearSelection }: ListDialogsProps) {
  const { asked, bulk } = deeds;
  const onClose = () => deeds.ask(undefined);
  switch (asked?.kind) {
    case 'rule-out':
      return (
        <RuleOutDialog
          rows={asked.rows}
          onPick={(reason) => bulk.onRuleOut(asked.rows, reason)}
          onClose={onClose}
        />
      );
    case 'transfer':
      return (
        <TransferDialog
          rows={asked.rows}
          campaigns={data.campaigns.filter(
            ({ id, archivedAt }) => id !== data.campaign.id && archivedAt === undefined,
          )}
          now={now}
          onTransfer={(rows, to, isMove) => {
            clearSelection();
            desk.transfer(rows, to, isMove);
          }}
          onClose={onClose}
        />
      );
    case 'erase':
      return (
        <EraseDialog
          rows={asked.rows}
          onErase={(keepsBlocked) => {
            clearSelection();
            desk.erase(asked.rows, keepsBlocked);
          }}
          onClose={onClose}
        />
      );
    case 'listing':
      return (
        <AskListingDialog
          plan={asked.plan}
          campaignName={data.campaign.name}
          now={now}
          onList={(rows) => {
            clearSelection();
            desk.decide(rows, 'listed');
          }}
          onClose={onClose}
        />
      );
    case 'keys':
      return <KeysDialog keyOf={toBindings(data.settings.shortcuts)} onClose={onClose} />;
    default:
      return null;
  }
}
