import type { Check } from '../check.ts';
import { attachmentList, attachmentTitles, recipients, remark } from './around-text.ts';
import { attachmentLabels } from './attachment-labels.ts';
import { headingFace, headingMark, headingOrder, headingPoint, headingSequence } from './headings.ts';
import { copiesMark, imprintRules, imprintType, printingDate } from './imprint.ts';
import { emptyParagraphs, fileProperties, hiddenText, placeholder, updateFields } from './leavings.ts';
import { leftovers } from './leftovers.ts';
import { copyNumber, documentNumber, issuerMark, issuerMarkFace, redRule, secrecyMark, urgency } from './letterhead.ts';
import { pageNumberForm, pageNumberMissing, pageNumberPlace, pageNumberSides, pageNumberType } from './page-number.ts';
import { pageGrid, pageMargins, pageSize } from './sheet.ts';
import { issueDate, signaturePlace } from './signature.ts';
import { tableHead, tablePitch, tableWidth } from './tables.ts';
import { firstLineIndent, indentTyped, linePitch, paragraphSpacing, textAlignment } from './text-lines.ts';
import { chineseMarks, textColour, textEmphasis, textFace, textSize, themedFaces } from './text-type.ts';
import { titleFace, titleMark, titleMissing, titlePlace, titleSize } from './title.ts';

/** Every check of a Word file, in the order of its report. */
export const checks: readonly Check[] = [
  secrecyMark,
  pageSize,
  pageMargins,
  pageGrid,
  pageNumberMissing,
  pageNumberSides,
  pageNumberForm,
  pageNumberType,
  pageNumberPlace,
  copyNumber,
  urgency,
  issuerMark,
  issuerMarkFace,
  documentNumber,
  redRule,
  titleMissing,
  titleFace,
  titleSize,
  titlePlace,
  titleMark,
  recipients,
  textFace,
  textSize,
  textColour,
  linePitch,
  firstLineIndent,
  indentTyped,
  paragraphSpacing,
  textAlignment,
  textEmphasis,
  chineseMarks,
  themedFaces,
  headingFace,
  headingSequence,
  headingOrder,
  headingPoint,
  headingMark,
  attachmentList,
  attachmentTitles,
  attachmentLabels,
  issueDate,
  signaturePlace,
  remark,
  imprintType,
  copiesMark,
  printingDate,
  imprintRules,
  tableWidth,
  tableHead,
  tablePitch,
  placeholder,
  hiddenText,
  emptyParagraphs,
  leftovers,
  updateFields,
  fileProperties,
];
