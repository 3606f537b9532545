import { error, type Problem, START, warning } from '../content/problems.ts';
import type { Entries, Entry, Records } from '../content/records.ts';
import { ID_PATTERN } from '../schema/common.ts';
import { QUESTION_TYPES, type Question, type QuestionFile } from '../schema/question.ts';
import type { Path } from '../content/yaml-file.ts';

type File = Entry<QuestionFile>;

/**
 * Questions lie in their chapter's file, have ids for good, and test every objective of the chapter in every way.
 * @param paths the paths of all files: questions that have faults of their own are not missing
 */
export function checkQuestions({ questions: files, chapters }: Entries, paths: readonly string[]): Problem[] {
  const chapterOf = ({ data }: File) => chapters.find(({ id }) => id === data.chapter)?.data;
  return [
    ...files.flatMap((file) => [
      ...chapterIsFile(file),
      ...idsFitChapter(file),
      ...objectivesExist(file, chapterOf(file)),
      ...objectivesAreTested(file, chapterOf(file)),
      ...typesAreUsed(file),
    ]),
    ...idsAreUnique(files),
    ...chapters
      .filter(({ id }) => !paths.includes(`content/questions/${id}.yaml`) && ID_PATTERN.test(id))
      .map(({ id, file }) => error(file, START, noQuestions(id))),
  ];
}

const noQuestions = (id: string): string =>
  `Luvulla ei ole kysymyksiä. Tee tiedosto content/questions/${id}.yaml, jossa niitä on vähintään kahdeksan.`;

/** Where a part of the question with this index stands. */
const at = ({ locate }: File, index: number, ...rest: Path) => locate(['questions', index, ...rest]);

function chapterIsFile({ id, file, data, locate }: File): Problem[] {
  if (data.chapter === id) return [];
  const message = `Luku \`${data.chapter}\` ei ole sama kuin tiedoston nimi \`${id}\`. Muuta toinen: luvun kysymykset ovat sen nimisessä tiedostossa.`;
  return [error(file, locate(['chapter']), message)];
}

function idsFitChapter(file: File): Problem[] {
  const { chapter, questions } = file.data;
  return questions.flatMap(({ id }, index) => {
    const number = id.startsWith(`${chapter}-`) ? id.slice(chapter.length + 1) : '';
    if (/^[1-9]\d*$/.test(number)) return [];
    const message = `Kysymyksen tunnus \`${id}\` ei ole muotoa \`${chapter}-1\`: luvun tunnus, yhdysviiva ja numero. Anna seuraava vapaa numero.`;
    return [error(file.file, at(file, index, 'id'), message)];
  });
}

function idsAreUnique(files: readonly File[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) =>
    file.data.questions.flatMap(({ id }, index) => {
      const place = at(file, index, 'id');
      const first = seen.get(id);
      if (first !== undefined) {
        const message = `Kysymyksen tunnus \`${id}\` on jo tiedostossa ${first}. Anna seuraava vapaa numero.`;
        return [error(file.file, place, message)];
      }
      seen.set(id, `${file.file} rivillä ${place.line}`);
      return [];
    }),
  );
}

function objectivesExist(file: File, chapter: Records['chapters'] | undefined): Problem[] {
  if (!chapter) return [];
  const count = chapter.objectives.length;
  return file.data.questions.flatMap(({ objective }, index) =>
    objective <= count
      ? []
      : [
          error(
            file.file,
            at(file, index, 'objective'),
            `Luvussa ei ole oppimistavoitetta ${objective}: tavoitteita on ${count}. Anna numero 1–${count}.`,
          ),
        ],
  );
}

function objectivesAreTested(file: File, chapter: Records['chapters'] | undefined): Problem[] {
  const tested = new Set(file.data.questions.map(({ objective }) => objective));
  return (chapter?.objectives ?? []).flatMap((objective, index) =>
    tested.has(index + 1)
      ? []
      : [
          warning(
            file.file,
            file.locate(['questions']),
            `Mikään kysymys ei koske oppimistavoitetta ${index + 1} (${objective}). Lisää sille kysymys.`,
          ),
        ],
  );
}

function typesAreUsed({ file, data, locate }: File): Problem[] {
  const used = new Set<Question['type']>(data.questions.map(({ type }) => type));
  const missing = QUESTION_TYPES.filter((type) => !used.has(type));
  if (missing.length === 0) return [];
  const message = `Luvulla ei ole kysymystä, jonka tyyppi on ${missing.map((type) => `\`${type}\``).join(', ')}. Lisää sellainen.`;
  return [warning(file, locate(['questions']), message)];
}
