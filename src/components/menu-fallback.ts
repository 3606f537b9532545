/**
 * Starlight's menu on narrow screens opens as a popover, which browsers before 2024 do not have: there a class of
 * `menu-fallback.css` opens and closes it.
 */
export function startMenuFallback(): void {
  const button = document.querySelector<HTMLButtonElement>('button[popovertarget="starlight__sidebar"]');
  const menu = document.getElementById('starlight__sidebar');
  if (!button || !menu || typeof menu.showPopover === 'function') return;
  const show = (isOpen: boolean) => {
    menu.classList.toggle('open', isOpen);
    button.classList.toggle('open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  };
  show(false);
  button.addEventListener('click', () => {
    show(!menu.classList.contains('open'));
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.classList.contains('open')) return;
    show(false);
    button.focus();
  });
}
