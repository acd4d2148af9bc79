import { config } from './config.ts';
import { counters } from './counters.ts';
import { element, link } from './element.ts';
import { type IconName, icon } from './icons.ts';

const { labels } = config;

/** What stands around every page: navigation at the left, log in at the top right. */
export interface Shell {
  node: HTMLElement;
  /** Puts a page between them. */
  show(page: HTMLElement, path: string): void;
}

export function createShell(onSearch: (keyword: string) => void): Shell {
  const holder = element('div', { style: 'DivPageHolder' });
  const node = element(
    'div',
    { style: 'BaseBodyContainer' },
    createNavigation(onSearch),
    holder,
    createTopRight(),
  );
  return {
    node,
    show(page, path) {
      for (const anchor of node.querySelectorAll('nav a')) {
        const isHere = anchor.getAttribute('href') === path.replace('/foryou', '/');
        anchor.toggleAttribute('data-active', isHere);
      }
      holder.replaceChildren(page);
    },
  };
}

function createNavigation(onSearch: (keyword: string) => void): HTMLElement {
  return element(
    'div',
    { style: 'DivSideNavPlaceholderContainer' },
    element(
      'div',
      { style: 'DivSideNavContainer' },
      link(
        {
          'data-e2e': 'tiktok-logo',
          'aria-label': 'Go to TikTok For You feed',
          href: '/',
          style: 'StyledLinkLogo',
        },
        icon('note', 30),
        element('strong', {}, 'TikTok'),
      ),
      createSearch(onSearch),
      element(
        'nav',
        { style: 'DivMainNavContainer' },
        entry('home', 'nav-foryou', labels.forYou, '/'),
        entry('compass', 'nav-explore', labels.explore, '/explore'),
        entry('people', 'nav-following', labels.following, '/following'),
        entry('live', 'nav-live', labels.live, '/live'),
        entry('plus', 'nav-upload', labels.upload, '/tiktokstudio/upload'),
        entry('person', 'nav-profile', labels.profile, '/@'),
        entry('dots', 'nav-more-menu', labels.more),
      ),
      element('button', { style: 'StyledLeftSidePrimaryButton', type: 'button' }, labels.logIn),
      element(
        'div',
        { style: 'DivFooterContainer' },
        element('h4', {}, 'Company'),
        element('h4', {}, 'Program'),
        element('h4', {}, 'Terms & Policies'),
        element('span', { 'data-e2e': 'copyright' }, '© Replica: nothing here is real'),
      ),
    ),
  );
}

function createSearch(onSearch: (keyword: string) => void): HTMLElement {
  const field = element('input', {
    type: 'search',
    name: 'q',
    placeholder: labels.search,
    'aria-label': labels.search,
    'data-e2e': 'search-user-input',
    style: 'InputElement',
    autocomplete: 'off',
  });
  return element(
    'form',
    {
      style: 'FormElement',
      'data-e2e': 'search-box',
      action: '/search',
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        if (field.value.trim()) onSearch(field.value.trim());
      },
    },
    icon('search', 20),
    field,
  );
}

function entry(picture: IconName, name: string, label: string, href?: string): HTMLElement {
  const button = element(
    'button',
    {
      style: 'StyledTUXNavButton',
      type: 'button',
      role: 'listitem',
      'aria-label': label,
      ...(href ? { tabindex: -1 } : { 'data-e2e': name, onclick: () => counters.menus++ }),
    },
    icon(picture, 28),
    element('span', { class: 'TUXButton-label' }, label),
  );
  return href ? link({ 'data-e2e': name, href }, button) : button;
}

function createTopRight(): HTMLElement {
  return element(
    'div',
    { style: 'DivTopRightActionBar' },
    element('button', { style: 'ButtonGetApp', type: 'button' }, 'Get app'),
    element(
      'button',
      { style: 'StyledLoginButton', type: 'button', 'data-e2e': 'top-login-button' },
      labels.logIn,
    ),
  );
}
