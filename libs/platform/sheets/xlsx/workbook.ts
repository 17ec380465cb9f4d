import { posix } from 'node:path';
import { SheetFailure } from '../sheet-failure';
import type { Zip } from './open-zip';
import { attribute, readXml } from './read-xml';

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What the workbook part says, with the other parts found by their relations rather than by their usual names. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly sharedStrings?: string;
  readonly styles?: string;
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

const USUAL_WORKBOOK = 'xl/workbook.xml';

/** Finds the workbook part of a ZIP, or undefined when it is another kind of archive. */
export async function findWorkbook(zip: Zip): Promise<string | undefined> {
  const relations = await readRelations(zip, '');
  const declared = [...relations.values()].find(({ type }) => type === 'officeDocument')?.part;
  const part = declared && zip.has(declared) ? declared : USUAL_WORKBOOK;
  return zip.has(part) && part.endsWith('.xml') && !/^(?:word|ppt)\//.test(part) ? part : undefined;
}

/** Reads the workbook part and its relations. */
export async function readWorkbook(zip: Zip, part: string): Promise<Workbook> {
  const relations = await readRelations(zip, part);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  await readXml(await zip.read(part), {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attribute(attributes, 'id') ?? '');
      const usual = `xl/worksheets/sheet${sheets.length + 1}.xml`;
      if (relation && relation.type !== 'worksheet') return;
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? '', part: relation?.part ?? usual, hidden });
    },
  });
  const partOf = (type: string): string | undefined => {
    const found = [...relations.values()].find((relation) => relation.type === type)?.part;
    return found && zip.has(found) ? found : undefined;
  };
  const readable = sheets.filter((sheet) => zip.has(sheet.part));
  if (readable.length === 0) throw new SheetFailure('sheet_damaged');
  return { sheets: readable, date1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

/** Relations of a part by id; the type is the last word of its URI, which strict and transitional OOXML share. */
async function readRelations(zip: Zip, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!zip.has(name)) return relations;
  await readXml(await zip.read(name), {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.replaceAll('\\', '/');
      const absolute = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: posix.normalize(absolute) });
    },
  });
  return relations;
}
