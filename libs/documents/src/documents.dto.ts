import { IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsString, IsUUID, Length, Matches, Min, ValidateNested } from 'class-validator';
import type { SealedDocument } from './sealed-document.entity.js';

/** One sealed PDF, without its bytes. */
export class DocumentView {
  @IsUUID()
  id: string;

  @IsUUID()
  patientId: string;

  @IsString()
  @Length(1, 60)
  kind: string;

  @IsString()
  @Length(1, 300)
  title: string;

  @IsString()
  @Length(2, 35)
  language: string;

  /** Of the sealed bytes. */
  @Matches(/^[0-9a-f]{64}$/)
  @Length(64, 64)
  sha256: string;

  @IsInt()
  @Min(1)
  sizeBytes: number;

  @IsInstant()
  issuedAt: string;

  static of(document: SealedDocument): DocumentView {
    const { id, patientId, kind, title, language, sha256, sizeBytes } = document;
    return Object.assign(new DocumentView(), {
      ...{ id, patientId, kind, title, language, sha256, sizeBytes },
      issuedAt: document.issuedAt.toISOString(),
    });
  }
}

export class DocumentListView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DocumentView)
  items: DocumentView[];
}
