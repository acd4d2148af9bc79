/** Characters gathered before they become a piece of the file, out of the page's own memory. */
const pieceLength = 500_000;

/** A CSV file that grows. One text of a hundred thousand rows would take some hundred megabytes. */
export interface CsvBlob {
  add(text: string): void;
  finish(): Blob;
}

export function createCsvBlob(): CsvBlob {
  const pieces: Blob[] = [];
  let texts: string[] = [];
  let length = 0;

  function cut() {
    if (length > 0) pieces.push(new Blob(texts));
    texts = [];
    length = 0;
  }

  return {
    add(text) {
      texts.push(text);
      length += text.length;
      if (length >= pieceLength) cut();
    },
    finish() {
      cut();
      return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
    },
  };
}

/** A file's text for a download link. */
export function toCsvBlob(text: string): Blob {
  const blob = createCsvBlob();
  blob.add(text);
  return blob.finish();
}
