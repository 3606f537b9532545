/** Shows what a citation or a term leads to beside it, so that the reader need not leave the sentence. */
const LINKS = '.cite a[href^="#"], a.term[href^="#"]';

export function startNotes(): void {
  const box = document.querySelector<HTMLElement>('.note[data-note]');
  if (!box || typeof box.showPopover !== 'function') return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
    const note = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!link || !note) return;
    event.preventDefault();
    const entry = note.closest('li, .term-entry') ?? note;
    const full = document.createElement('a');
    full.href = link.hash;
    full.textContent = box.dataset.note ?? '';
    full.addEventListener('click', () => {
      box.hidePopover();
    });
    box.replaceChildren(...Array.from(entry.childNodes, (node) => node.cloneNode(true)), full);
    for (const copy of box.querySelectorAll('[id]')) copy.removeAttribute('id');
    box.showPopover();
    const { left, bottom } = link.getBoundingClientRect();
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(bottom + 6, innerHeight - box.offsetHeight - 8))}px`;
  });
}
