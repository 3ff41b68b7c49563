import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { PageFrame } from '../ui/page-frame';
import { guideTexts as texts } from './guide-texts';

/** A comfortable line length. */
const WIDTH = '80rem';

const Picture = styled.img`
  display: block;
  width: 100%;
  height: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
`;

/** A short guide to writing, publishing and withdrawing, with screenshots of this admin. */
export function GuidePage() {
  return (
    <PageFrame title={texts.title} subtitle={texts.subtitle}>
      <Box maxWidth={WIDTH} paddingBottom={8}>
        <Flex direction="column" alignItems="stretch" gap={8}>
          {texts.parts.map(({ title, steps, picture }) => (
            <Flex key={title} tag="section" direction="column" alignItems="stretch" gap={4}>
              <Typography tag="h2" variant="beta">
                {title}
              </Typography>
              {steps.map((step) => (
                <Typography key={step} tag="p" lineHeight={6}>
                  {step}
                </Typography>
              ))}
              {picture && (
                <Picture
                  src={picture.address}
                  width={picture.width}
                  height={picture.height}
                  alt={picture.alt}
                  loading="lazy"
                />
              )}
            </Flex>
          ))}
        </Flex>
      </Box>
    </PageFrame>
  );
}
