# Dateline as a container: docs/hosting.md says how to run it. It is JavaScript throughout, so that it builds the same for
# amd64 and arm64, and the version of Node stands here alone.
FROM node:24.21-slim AS base
WORKDIR /app

# What it needs to run. Only these two files say what that is, so a change of the program installs nothing anew.
FROM base AS packages
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM packages AS build
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY index index
COPY commands commands
COPY src src
RUN npm run build && rm dist/.tsbuildinfo
COPY LICENSE ./
COPY corpus corpus
# A checkout may be closed to all but its owner; the image is read by whatever user it is run as.
RUN chmod -R a+rX package.json package-lock.json LICENSE corpus

FROM base
LABEL org.opencontainers.image.title="Dateline" \
      org.opencontainers.image.description="A Discord bot that answers who, what, when, where and why over a folder of news articles, with dated, cited excerpts" \
      org.opencontainers.image.licenses="MIT"
# Settings come from outside, the token above all. Health is told to this container alone, for the check below.
ENV NODE_ENV=production CORPUS_DIR=/corpus DATA_DIR=/data HEALTH_PORT=8080
# Memory outside of Node's own heap in two arenas: with one for each thread, ever more of it lies in between unused.
ENV MALLOC_ARENA_MAX=2
# Any user may write here; a new volume takes that over.
RUN mkdir --mode=777 /data
COPY --from=packages /app/node_modules node_modules
# What was kept of the articles is believed only by the program, and the libraries, that wrote it.
COPY --from=build /app/package.json /app/package-lock.json /app/LICENSE ./
COPY --from=build /app/dist dist
# The articles to begin with; your own are mounted in their place.
COPY --from=build /app/corpus /corpus
VOLUME /data
USER node
# Red until the articles are read and Discord is reached. A first start over very many articles takes minutes.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10m \
  CMD ["node", "--eval", "require('http').get({ host: '127.0.0.1', port: process.env.HEALTH_PORT, path: '/healthz' }, (answer) => { answer.pipe(process.stdout); process.exitCode = answer.statusCode === 200 ? 0 : 1 }).on('error', ({ message }) => { console.log(message); process.exitCode = 1 })"]
STOPSIGNAL SIGTERM
CMD ["node", "dist/src/main.js"]
