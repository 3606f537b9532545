import type writeExcelFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import {
  getCellAddress,
  getOpeningTagMarkup,
  getClosingTagMarkup,
  getSelfClosingTagMarkup,
} from 'write-excel-file/utility';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** What may be added to the files of a workbook. */
type WorkbookFeature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

/** A cell whose text is an address of the web. */
interface Link {
  cell: string;
  id: string;
  address: string;
}

/** The addresses of a sheet, by the cells they stand in. */
function linksIn(sheet: SheetData): Link[] {
  const links = sheet.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) => {
      const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
      return typeof value === 'string' && /^https?:\/\/\S+$/.test(value)
        ? [{ cell: getCellAddress(rowIndex, columnIndex), address: value }]
        : [];
    }),
  );
  return links.map((link, index) => ({ ...link, id: `rId-link-${index + 1}` }));
}

/**
 * Makes links of the cells that hold an address, which the library has no way to. Not the formula HYPERLINK: a program
 * that opens a file from the web does not reckon, and would show empty cells.
 */
export function linkFeature(sheets: readonly SheetData[]): WorkbookFeature {
  const links = sheets.map(linksIn);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_options, { sheetIndex }) =>
            links[sheetIndex]?.length
              ? [
                  getOpeningTagMarkup('hyperlinks', {}),
                  ...links[sheetIndex].map(({ cell, id }) =>
                    getSelfClosingTagMarkup('hyperlink', { ref: cell, 'r:id': id }),
                  ),
                  getClosingTagMarkup('hyperlinks'),
                ].join('')
              : undefined,
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) =>
            links[sheetIndex]
              ?.map(({ id, address }) =>
                getSelfClosingTagMarkup('Relationship', {
                  Id: id,
                  Type: RELATION,
                  Target: address,
                  TargetMode: 'External',
                }),
              )
              .join(''),
        },
      },
    },
  };
}
