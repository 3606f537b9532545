/** What the single file does in the browser: its self-tests, notes beside the text, and the filter of paragraphs. */
import { startQuizzes } from '../quiz/quiz.ts';
import { startNotes } from './single-notes.ts';
import { startWordFilter } from './word-filter.ts';

startQuizzes();
startNotes();
startWordFilter();
