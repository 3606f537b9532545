/** Loads the sign of places when the reader first points at, taps or moves the focus into the text. */
const COMING = ['pointerover', 'click', 'focusin'] as const;

export function awaitPlaceSign(): void {
  const sign = document.getElementById('kohtamerkki');
  const main = document.querySelector('main');
  if (!sign || !main || typeof sign.showPopover !== 'function') return;
  const load = (event: Event) => {
    for (const type of COMING) main.removeEventListener(type, load);
    void import('./place-menu.ts').then(({ startPlaceMenu }) => {
      startPlaceMenu(sign, main, event);
    });
  };
  for (const type of COMING) main.addEventListener(type, load);
}
