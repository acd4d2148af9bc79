import { messages } from '@/assets/messages/messages';
import { MenuButton, type MenuItem } from './MenuButton';

const words = messages.triage.menu;

export interface CreatorMenuProps {
  handle: string;
  isDoNotContact: boolean;
  /** Whether the browser lets TikTok's page open a side panel. */
  hasSidePanel?: boolean;
  onDoNotContact(isBlocked: boolean): void;
  /** Absent where the creator is open there already. */
  onOpen?(page: 'workspace' | 'side-panel'): void;
}

/** What is done with a creator more rarely than deciding. */
export function CreatorMenu(props: CreatorMenuProps) {
  const { handle, isDoNotContact, hasSidePanel, onDoNotContact, onOpen } = props;
  const items: MenuItem[] = [
    {
      key: 'do-not-contact',
      role: 'menuitemcheckbox',
      isChecked: isDoNotContact,
      content: (
        <>
          <span class="tick" aria-hidden="true">
            {isDoNotContact ? '✓' : '⊘'}
          </span>{' '}
          {words.doNotContact}
        </>
      ),
      onPick: () => onDoNotContact(!isDoNotContact),
    },
  ];
  if (onOpen && hasSidePanel) {
    items.push({
      key: 'side-panel',
      isApart: true,
      content: words.sidePanel,
      onPick: () => onOpen('side-panel'),
    });
  }
  if (onOpen) {
    items.push({
      key: 'workspace',
      isApart: true,
      content: (
        <>
          {words.workspace} <span aria-hidden="true">↗</span>
        </>
      ),
      onPick: () => onOpen('workspace'),
    });
  }
  return (
    <MenuButton
      class="creator-menu"
      label={words.label(handle)}
      menuLabel={words.label(handle)}
      items={items}
      content={<span aria-hidden="true">⋯</span>}
    />
  );
}
