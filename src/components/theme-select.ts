/** Starlight's key, so that a choice made before still holds. */
const KEY = 'starlight-theme';

const prefersLight = matchMedia('(prefers-color-scheme: light)');

/** The reader's choice, or `auto`. Where the browser keeps nothing it holds for the page alone. */
let choice = stored();

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function store(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Private mode or a full storage.
  }
}

/** Makes the selects of the page choose the theme, and follow the system where none is chosen. */
export function bindThemeSelects(): void {
  const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-theme-select]')];
  const show = () => {
    for (const select of selects) select.value = choice || 'auto';
    const isLight = choice ? choice === 'light' : prefersLight.matches;
    document.documentElement.dataset.theme = isLight ? 'light' : 'dark';
  };
  for (const select of selects) {
    select.addEventListener('change', () => {
      choice = select.value === 'auto' ? '' : select.value;
      store(choice);
      show();
    });
  }
  prefersLight.addEventListener('change', show);
  show();
}
