import type { Field } from '../../lib/catalogue/filter.ts';

/** Writes how many tools each value of a field would leave, on its option and on its button, and lets the buttons work. */
export function showCounts(form: HTMLFormElement, field: Field, counts: ReadonlyMap<string, number>): void {
  const select = form.elements.namedItem(field);
  if (!(select instanceof HTMLSelectElement)) return;
  for (const option of select.options) {
    const { label } = option.dataset;
    if (label) option.textContent = `${label} (${counts.get(option.value) ?? 0})`;
  }
  for (const button of form.querySelectorAll<HTMLButtonElement>(`button[data-field="${field}"]`)) {
    const { value = '' } = button.dataset;
    const count = counts.get(value) ?? 0;
    const number = button.querySelector('.number');
    if (number) number.textContent = String(count);
    button.classList.toggle('empty', count === 0);
    button.setAttribute('aria-pressed', String(select.value === value));
    button.onclick = () => {
      select.value = select.value === value ? '' : value;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    };
  }
}
