/**
 * What pages do in the browser beside showing text: one file for all of them, which the browser keeps. Each part does
 * nothing where its elements are not on the page. What only one page has (the catalogue's filter, the comparison) is a
 * script of that page.
 */
import { startNotePopover } from './components/chapter/note-popover.ts';
import { fillRetrieved } from './components/cite/cite-this.ts';
import { bindCopyButtons } from './components/copy-buttons.ts';
import { startPathStep } from './components/chapter/path-step.ts';
import { startPrintButton } from './components/chapter/print-button.ts';
import { startMenuFallback } from './components/menu-fallback.ts';
import { followMoved } from './components/places/moved-place.ts';
import { awaitPlaceSign } from './components/places/place-sign.ts';
import { startPrintDetails } from './components/print-details.ts';
import { startQuizzes } from './components/quiz/quiz.ts';
import { startChapterMarks } from './components/reader/chapter-marks.ts';
import { startClearButton } from './components/reader/clear-data.ts';
import { startFinishButton } from './components/reader/finish-button.ts';
import { startFolds } from './components/reader/folds.ts';
import { bindSearchDialog } from './components/search/search-dialog.ts';
import { startSearchPage } from './components/search/search-page.ts';
import { bindThemeSelects } from './components/theme-select.ts';

followMoved();
bindThemeSelects();
startMenuFallback();
startPrintDetails();
bindSearchDialog();
startNotePopover();
fillRetrieved();
awaitPlaceSign();
bindCopyButtons();
startFolds();
startPathStep();
startPrintButton();
startQuizzes();
startFinishButton();
startChapterMarks();
startClearButton();
void startSearchPage();
if (new URLSearchParams(location.search).has('painos'))
  void import('./components/places/edition-note.ts').then(({ showEditionNote }) => showEditionNote());
