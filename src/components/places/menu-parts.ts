/** The menu of a place: its buttons, and the answer to how the place is known. */
import { sayDone } from '../copy-buttons.ts';
import { quotation } from '../../lib/permanent/quotation.ts';
import { factsOfPage, knownOf } from './place-facts.ts';

/** The place that the menu is about, and what of it is quoted. */
interface Asked {
  id: string;
  text: string;
}

export interface Menu {
  box: HTMLElement;
  isOpen: () => boolean;
  /** Opens the menu, or closes it. */
  open: () => Promise<void>;
}

/**
 * @param asked tells the place at the moment
 * @param settle puts the box where it belongs, when it has another size
 */
export function makeMenu(asked: () => Asked, settle: (box: HTMLElement) => void): Menu {
  const box = document.createElement('div');
  box.id = 'kohta';
  box.className = 'place-menu not-content';
  box.popover = 'auto';
  box.dataset.noPrint = '';
  box.setAttribute('role', 'dialog');
  const isOpen = () => box.matches(':popover-open');
  const open = async () => {
    if (isOpen()) {
      box.hidePopover();
      return;
    }
    await fill(box, asked(), settle);
    box.showPopover();
    settle(box);
    box.querySelector('button')?.focus();
  };
  return { box, isOpen, open };
}

async function fill(box: HTMLElement, { id, text }: Asked, settle: (box: HTMLElement) => void): Promise<void> {
  const facts = await factsOfPage();
  const { words } = facts;
  const answer = document.createElement('div');
  answer.setAttribute('aria-live', 'polite');
  const known = button(words.known, () => {
    answer.replaceChildren(...knownOf(facts, id));
    settle(box);
  });
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const copy = button(words.copy, () => {
    void clipboard?.writeText(quotation(text, facts.source, `${facts.address}#${id}`)).then(() => {
      sayDone(copy);
    });
  });
  copy.dataset.done = words.copied;
  const actions = document.createElement('p');
  actions.append(...(clipboard ? [copy] : []), known);
  box.setAttribute('aria-label', words.menu);
  box.replaceChildren(actions, answer);
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
