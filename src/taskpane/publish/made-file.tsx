import { useMemo } from 'react';
import { CopyButton } from '../parts/copy-button.js';
import { PUBLISH_WORDS } from '../wording/publish.js';
import { pageAsText } from './page-as-text.js';
import styles from './publish.css';
import type { MadeFile } from './use-publish.js';

interface MadeProps {
  readonly file: MadeFile;
  readonly savesFiles: boolean;
}

/** What became of a file, and what to do where none came: nobody tells a page whether it was saved. */
export function Made({ file, savesFiles }: MadeProps) {
  const words = PUBLISH_WORDS.made;
  const { name, url, page } = file;
  return (
    <div className={styles['made']}>
      <p>
        {savesFiles
          ? words.handedOver(name, PUBLISH_WORDS.size(file.bytes))
          : words.cannotSave(name)}
      </p>
      {savesFiles && (
        <p>
          <a href={url} download={name}>
            {words.again}
          </a>
        </p>
      )}
      {page !== undefined && (
        <>
          {savesFiles && <p>{words.nothingCame}</p>}
          {file.form === 'docx' ? <CopyForWord page={page} /> : <CopySource page={page} />}
        </>
      )}
    </div>
  );
}

function CopyForWord({ page }: { readonly page: string }) {
  const text = useMemo(() => pageAsText(page), [page]);
  const { forWord, wordHint } = PUBLISH_WORDS.made;
  return (
    <div>
      <CopyButton text={text} html={page} shown={forWord} />
      <p className={styles['about']}>{wordHint}</p>
    </div>
  );
}

function CopySource({ page }: { readonly page: string }) {
  const { source, sourceHint } = PUBLISH_WORDS.made;
  return (
    <div>
      <CopyButton text={page} shown={source} />
      <p className={styles['about']}>{sourceHint}</p>
    </div>
  );
}
