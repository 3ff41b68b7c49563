import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { FailureNote } from '../ui/failure-note';
import { auditTexts as texts } from './audit-texts';
import { useChain, type Verdict } from './use-chain';

/** Says whether the hash chain of the log is intact. */
export function ChainSign() {
  const { verdict, percent, failure, checkAll } = useChain();
  const isBroken = verdict !== undefined && verdict.broken !== null;
  const tone = isBroken ? 'danger' : 'success';
  return (
    <Box tag="section" aria-label={texts.chain} paddingBottom={4}>
      <FailureNote failure={failure} />
      {verdict && (
        <Flex
          {...{ gap: 4, wrap: 'wrap', padding: 4, hasRadius: true }}
          background={`${tone}100`}
          borderColor={`${tone}200`}
          justifyContent="space-between"
        >
          <Typography role={isBroken ? 'alert' : 'status'} textColor={`${tone}700`}>
            <span style={{ overflowWrap: 'anywhere' }}>
              {percent === undefined ? said(verdict) : texts.checking(percent)}
            </span>
          </Typography>
          {!verdict.isAll && (
            <Button
              variant="tertiary"
              disabled={percent !== undefined}
              onClick={() => void checkAll()}
            >
              {texts.checkAll}
            </Button>
          )}
        </Flex>
      )}
    </Box>
  );
}

function said({ broken, isAll, from, to, total, hash }: Verdict): string {
  if (broken !== null) return texts.broken(broken);
  return isAll ? texts.whole(total, hash) : texts.newestWhole(from, to);
}
