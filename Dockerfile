# syntax=docker/dockerfile:1
# Two images from one file: `--target cms` and `--target web`.

FROM node:24-bookworm-slim AS base
ENV CI=true \
    STRAPI_DISABLE_EE=true \
    STRAPI_TELEMETRY_DISABLED=true
RUN npm install --global pnpm@12.21.0 && npm cache clean --force
WORKDIR /app

# Everything, built; nothing of it but the results reaches an image.
FROM base AS build
COPY . .
RUN pnpm install --frozen-lockfile
RUN pnpm --filter "./packages/*" run --if-present build \
 && NODE_ENV=production pnpm --filter @portal/cms --filter @portal/web run build \
 && rm -rf node_modules apps/*/node_modules packages/*/node_modules

# Names and versions alone: the installs below are redone only when these change.
FROM base AS manifests
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json ./
COPY patches patches
COPY packages/contract/package.json packages/contract/
COPY packages/vietnamese/package.json packages/vietnamese/
COPY packages/api-fixtures/package.json packages/api-fixtures/
COPY packages/rich-text/package.json packages/rich-text/
COPY packages/design/package.json packages/design/
COPY packages/kept-answers/package.json packages/kept-answers/
COPY packages/legal-text/package.json packages/legal-text/
COPY packages/client/package.json packages/client/
COPY packages/rate-limits/package.json packages/rate-limits/
COPY packages/api-types/package.json packages/api-types/
COPY apps/cms/package.json apps/cms/
COPY apps/web/package.json apps/web/
COPY e2e/package.json e2e/
COPY bench/package.json bench/
COPY bench/stock/package.json bench/stock/
COPY faults/package.json faults/

FROM manifests AS cms
RUN pnpm install --frozen-lockfile --prod --filter "@portal/cms..."
COPY --from=build /app/packages packages
COPY --from=build /app/apps/cms apps/cms
RUN mkdir -p apps/cms/public/uploads && chown -R node:node apps/cms/public/uploads
USER node
WORKDIR /app/apps/cms
ENV NODE_ENV=production CMS_HOST=0.0.0.0 CMS_PORT=1337
EXPOSE 1337
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --start-interval=2s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:1337/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/start.js"]

FROM manifests AS web
RUN pnpm install --frozen-lockfile --prod --filter "@portal/web..."
COPY --from=build /app/packages packages
COPY --from=build /app/apps/web apps/web
USER node
WORKDIR /app/apps/web
ENV NODE_ENV=production WEB_PORT=3000 CMS_URL=http://cms:1337 MALLOC_ARENA_MAX=2
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --start-interval=2s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# A small heap and few arenas of malloc: at 200 connections the usual ones take twice the memory.
CMD ["node", "--max-semi-space-size=4", "--max-old-space-size=1024", "server/main.ts"]
