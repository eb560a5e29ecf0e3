/** A box at a fixed place of the sheet, over which the text runs as if it were not there; lengths in EMU. */
export interface TextBox {
  readonly id: number;
  readonly name: string;
  /** From the left and the upper edge of the sheet. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether its lines run from top to bottom. */
  readonly isTurned: boolean;
}

/** A run that anchors a box with paragraphs, without border and filling. */
export const writeTextBox = (paragraphs: string, { id, name, left, top, width, height, isTurned }: TextBox): string => {
  const size = `cx="${width}" cy="${height}"`;
  return (
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0"' +
    ' locked="0" layoutInCell="0" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    `<wp:positionH relativeFrom="page"><wp:posOffset>${left}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="page"><wp:posOffset>${top}</wp:posOffset></wp:positionV>` +
    `<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="${id}" name="${name}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${shape}"><wps:wsp xmlns:wps="${shape}"><wps:cNvSpPr txBox="1"/>` +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    '<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>' +
    `<wps:txbx><w:txbxContent>${paragraphs}</w:txbxContent></wps:txbx>` +
    `<wps:bodyPr${isTurned ? ' vert="vert"' : ''} lIns="0" tIns="0" rIns="0" bIns="0" anchor="${isTurned ? 'ctr' : 't'}"/>` +
    '</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>'
  );
};

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** Declares `wp` for the root of a part that has a text box. */
export const drawingNamespace = `xmlns:wp="${drawing}/wordprocessingDrawing"`;
