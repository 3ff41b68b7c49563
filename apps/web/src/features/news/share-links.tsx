import { fullAddress } from '../../lib/site-origin.ts';
import { articleTexts } from '../../texts/article.ts';
import { readingTexts } from '../../texts/reading.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { facebookShareAddress, zaloShareAddress } from './share-addresses.ts';
import styles from '../../ui/reading-tools.module.css';

/** Plain links: nothing of Zalo's or Facebook's is loaded before a visitor follows them. */
export function ShareLinks({ path }: { path: string }) {
  const address = fullAddress(path);
  const links = [
    { label: articleTexts.shareOnZalo, name: 'Zalo', href: zaloShareAddress(address) },
    { label: articleTexts.shareOnFacebook, name: 'Facebook', href: facebookShareAddress(address) },
  ];
  return (
    <div role="group" aria-label={articleTexts.share} className={styles.group}>
      <span aria-hidden="true">{articleTexts.share}</span>
      {links.map(({ label, name, href }) => (
        <a
          key={name}
          href={href}
          className={styles.tool}
          target="_blank"
          rel="noopener noreferrer nofollow"
        >
          {name}
          <span className="visually-hidden"> – {label}</span>
        </a>
      ))}
      <CopyButton text={address} texts={readingTexts.address} />
    </div>
  );
}
