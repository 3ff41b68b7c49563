import { fullAddress } from '../lib/site-origin.ts';
import { readingTexts } from '../texts/reading.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './reading-tools.module.css';

/** Plain links: no code of Zalo or Facebook loads. */
export function ShareLinks({ path }: { path: string }) {
  const address = fullAddress(path);
  const links = [
    { label: readingTexts.shareOnZalo, name: 'Zalo', href: zaloShareAddress(address) },
    { label: readingTexts.shareOnFacebook, name: 'Facebook', href: facebookShareAddress(address) },
  ];
  return (
    <div role="group" aria-label={readingTexts.share} className={styles.group}>
      <span aria-hidden="true">{readingTexts.share}</span>
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

/** Zalo takes the address as Base64 of JSON, as its own share button sends it. */
function zaloShareAddress(address: string): string {
  const parameters = new URLSearchParams({ d: btoa(JSON.stringify({ url: address })) });
  return `https://button-share.zalo.me/share_external?${parameters}`;
}

function facebookShareAddress(address: string): string {
  return `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: address })}`;
}
