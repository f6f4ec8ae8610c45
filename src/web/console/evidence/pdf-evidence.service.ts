import { createRequire } from 'node:module';
import { Injectable } from '@nestjs/common';
import PDFDocument from 'pdfkit';
import type { Evidence } from './evidence.js';
import { type EvidenceRow, evidenceSections } from './evidence-sections.js';

const fontFile = createRequire(import.meta.url).resolve;
const PLAIN = fontFile('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const BOLD = fontFile('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');

/** A4, in points. */
const MARGIN = 56;
const HEAD_WIDTH = 128;
const SIZE = 9;

/** Letters that are written from right to left: the font has them, the line does not turn them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const INSTEAD = '(In a script that runs from right to left: it stands whole in the file beside this document.)';

/** The evidence on paper: a tagged PDF with its text in reading order, headings, language and title. */
@Injectable()
export class PdfEvidence {
  /** @returns the bytes of the file. */
  async write(evidence: Evidence): Promise<Uint8Array> {
    const document = this.open(evidence);
    const bytes = collect(document);
    const page = document.struct('Document');
    document.addStructure(page);
    page.add(
      document.struct('H1', {}, () => {
        const { ref } = evidence.records.incident;
        document.font('bold').fontSize(18).text(`${ref}: what was done, and when`).moveDown(0.5);
      }),
    );
    for (const { heading, intro, rows } of evidenceSections(evidence)) {
      page.add(
        document.struct('H2', {}, () => {
          document.moveDown(0.8).font('bold').fontSize(12).text(heading).moveDown(0.3);
        }),
      );
      if (intro !== null)
        page.add(document.struct('P', {}, () => void document.font('plain').fontSize(SIZE).text(intro).moveDown(0.4)));
      for (const row of rows) this.row(document, page, row);
    }
    page.end();
    this.number(document, evidence);
    document.end();
    return bytes;
  }

  private open({ records: { incident }, made }: Evidence): PDFKit.PDFDocument {
    const document = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
      bufferPages: true,
      info: { Title: `${incident.ref}: what was done, and when`, Creator: 'Vigil', CreationDate: new Date(made.at) },
    });
    document.registerFont('plain', PLAIN);
    document.registerFont('bold', BOLD);
    return document;
  }

  /** The head at the left, its lines beside it; a row that would break is begun on the next page. */
  private row(document: PDFKit.PDFDocument, page: PDFKit.PDFStructureElement, { head, lines }: EvidenceRow): void {
    const bottom = document.page.height - MARGIN;
    if (document.y + 3 * SIZE > bottom) document.addPage();
    const top = document.y;
    const left = MARGIN + HEAD_WIDTH;
    page.add(
      document.struct('P', {}, () => {
        document
          .font('bold')
          .fontSize(SIZE)
          .text(head, MARGIN, top, { width: HEAD_WIDTH - 10 });
        const below = document.y;
        document.font('plain').y = top;
        for (const line of lines)
          document.text(readable(line), left, document.y, { width: document.page.width - MARGIN - left });
        if (document.page.height - MARGIN === bottom && document.y < below && document.y >= top) document.y = below;
        document.x = MARGIN;
        document.moveDown(0.35);
      }),
    );
  }

  /** Page and incident at the foot of each page; no part of the text. */
  private number(document: PDFKit.PDFDocument, { records: { incident } }: Evidence): void {
    const { start, count } = document.bufferedPageRange();
    for (let index = start; index < start + count; index += 1) {
      document.switchToPage(index);
      document.page.margins.bottom = 0;
      document.markContent('Artifact', { type: 'Pagination' });
      document
        .font('plain')
        .fontSize(8)
        .text(`${incident.ref}, page ${String(index + 1)} of ${String(count)}`, MARGIN, document.page.height - 36, {
          lineBreak: false,
        });
      document.endMarkedContent();
    }
  }
}

function readable(line: string): string {
  return RIGHT_TO_LEFT.test(line) ? INSTEAD : line;
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
