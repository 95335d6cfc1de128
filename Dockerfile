# The image holds the built product and no compiler; it runs as an ordinary user.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app /app
RUN useradd --system --create-home --uid 10001 stipple && mkdir /data && chown stipple:stipple /data
USER stipple
VOLUME /data
EXPOSE 3000
CMD ["node", "apps/server/bin/stipple.mjs", "start"]
