<?php
/**
 * What may be stored: a report is rebuilt field by field, so that nothing else comes in with it.
 *
 *   clean_report( array( 'schema' => 'factdiff/1', 'evil' => '<script>', … ) )  ->  the same without 'evil'
 *   clean_report( array( 'schema' => 'x' ) )                                    ->  WP_Error
 *
 * Texts stay as they are, "<" and all: they are escaped where they are written out.
 *
 * @package Factdiff
 */

namespace Factdiff;

defined( 'ABSPATH' ) || exit;

// Of the attribute that holds it: PCRE stops at a million steps, and WordPress splits pages into tags with it.
const MAX_REPORT_BYTES = 700 * KB_IN_BYTES;

/**
 * The report with the fields that are known, or why it cannot be stored.
 *
 * @param mixed $report What a browser sent.
 * @return array|\WP_Error
 */
function clean_report( $report ) {
	if ( ! is_array( $report ) || ( $report['schema'] ?? '' ) !== 'factdiff/1' ) {
		return unfit( __( 'This is not a Factdiff report. Compare again and save once more.', 'factdiff' ) );
	}
	foreach ( is_array( $report['findings'] ?? null ) ? $report['findings'] : array() as $finding ) {
		if ( ! is_string( $finding['verdict'] ?? null ) || ! isset( verdict_words()[ $finding['verdict'] ] ) ) {
			return unfit( __( 'A finding in this report has a verdict that this version of Factdiff does not know. Reload the page and compare again.', 'factdiff' ) );
		}
	}
	$clean = array(
		'schema'   => 'factdiff/1',
		'engine'   => plain( $report['engine'] ?? '' ),
		'sources'  => rows( $report['sources'] ?? null, __NAMESPACE__ . '\clean_source' ),
		'mentions' => rows( $report['mentions'] ?? null, __NAMESPACE__ . '\clean_mention' ),
		'findings' => rows( $report['findings'] ?? null, __NAMESPACE__ . '\clean_finding' ),
	);
	foreach ( $clean['mentions'] as $mention ) {
		if ( ! isset( $clean['sources'][ $mention['source'] ] ) ) {
			return unfit( __( 'A place in this report names a source that is not in it. Compare again.', 'factdiff' ) );
		}
	}
	foreach ( $clean['findings'] as $finding ) {
		foreach ( $finding['members'] as $member ) {
			if ( ! isset( $clean['mentions'][ $member['mention'] ] ) ) {
				return unfit( __( 'A finding in this report names a place that is not in it. Compare again.', 'factdiff' ) );
			}
		}
	}
	return $clean;
}

/**
 * A refusal that says what to do.
 *
 * @param string $message For the editor.
 */
function unfit( string $message ): \WP_Error {
	return new \WP_Error( 'factdiff_unfit', $message, array( 'status' => 400 ) );
}

/**
 * One compared text: its name, where it is found, and a few words around what is reported; see web/src/stored-report.js.
 *
 * @param array $source As sent.
 */
function clean_source( array $source ): array {
	$clean = array(
		'id'     => plain( $source['id'] ?? '' ),
		'title'  => plain( $source['title'] ?? '' ),
		'length' => whole( $source['length'] ?? 0 ),
	);
	$url   = esc_url_raw( plain( $source['url'] ?? '' ), array( 'http', 'https' ) );
	if ( '' !== $url ) {
		$clean['url'] = $url;
	}
	if ( preg_match( '/^(\d{4})-(\d{2})-(\d{2})/', plain( $source['published'] ?? '' ), $day ) && checkdate( (int) $day[2], (int) $day[3], (int) $day[1] ) ) {
		$clean['published'] = $day[0];
	}
	if ( isset( $source['origin'] ) ) {
		$clean['origin'] = whole( $source['origin'] );
	}
	$clean['snippets'] = rows(
		$source['snippets'] ?? null,
		static fn( array $snippet ) => array(
			'start' => whole( $snippet['start'] ?? 0 ),
			'text'  => plain( $snippet['text'] ?? '' ),
		)
	);
	return $clean;
}

/**
 * One figure or quote.
 *
 * @param array $mention As sent.
 */
function clean_mention( array $mention ): array {
	$kind  = one_of( $mention['kind'] ?? '', array( 'figure', 'quote' ) );
	$clean = array(
		'source' => whole( $mention['source'] ?? 0 ),
		'start'  => whole( $mention['start'] ?? 0 ),
		'end'    => whole( $mention['end'] ?? 0 ),
		'text'   => plain( $mention['text'] ?? '' ),
		'kind'   => $kind,
	);
	$about = is_array( $mention[ $kind ] ?? null ) ? $mention[ $kind ] : array();
	if ( 'quote' === $kind ) {
		$clean['quote'] = array(
			'marked'  => ! empty( $about['marked'] ),
			'speaker' => plain_or_null( $about['speaker'] ?? null ),
		);
		if ( ! empty( $about['cut'] ) ) {
			$clean['quote']['cut'] = true;
		}
		return $clean;
	}
	$clean['figure'] = array();
	foreach ( array( 'type', 'unit', 'hedge', 'of' ) as $field ) {
		$clean['figure'][ $field ] = plain( $about[ $field ] ?? '' );
	}
	foreach ( array( 'value', 'low', 'high', 'direction', 'statedBy' ) as $field ) {
		$clean['figure'][ $field ] = plain_or_null( $about[ $field ] ?? null );
	}
	return $clean;
}

/**
 * One finding.
 *
 * @param array $finding As sent.
 */
function clean_finding( array $finding ): array {
	$clean = array(
		'id'          => plain( $finding['id'] ?? '' ),
		'kind'        => one_of( $finding['kind'] ?? '', array( 'figure', 'quote' ) ),
		'verdict'     => $finding['verdict'],
		'reasons'     => array_map( __NAMESPACE__ . '\plain', is_array( $finding['reasons'] ?? null ) ? array_values( $finding['reasons'] ) : array() ),
		'about'       => plain( $finding['about'] ?? '' ),
		'salience'    => share( $finding['salience'] ?? 0 ),
		'confidence'  => share( $finding['confidence'] ?? 0 ),
		'explanation' => plain( $finding['explanation'] ?? '' ),
		'members'     => rows(
			$finding['members'] ?? null,
			static fn( array $member ) => array(
				'mention' => whole( $member['mention'] ?? 0 ),
				'role'    => one_of( $member['role'] ?? '', array( 'value', 'part', 'total', 'whole', 'base', 'change' ) ),
			)
		),
		'absent'      => array_map( __NAMESPACE__ . '\whole', is_array( $finding['absent'] ?? null ) ? array_values( $finding['absent'] ) : array() ),
	);
	if ( is_array( $finding['diff'] ?? null ) && is_array( $finding['diffOf'] ?? null ) ) {
		$clean['diffOf'] = pair( $finding['diffOf'] );
		$clean['diff']   = rows(
			$finding['diff'],
			static fn( array $step ) => array(
				'op' => one_of( $step['op'] ?? '', array( 'equal', 'delete', 'insert', 'replace' ) ),
				'a'  => pair( $step['a'] ?? null ),
				'b'  => pair( $step['b'] ?? null ),
			)
		);
	}
	return $clean;
}

/**
 * Each row cleaned; what is no row is left out.
 *
 * @param mixed    $rows  As sent.
 * @param callable $clean Cleans one.
 */
function rows( $rows, callable $clean ): array {
	return array_map( $clean, array_values( array_filter( is_array( $rows ) ? $rows : array(), 'is_array' ) ) );
}

/**
 * Valid UTF-8 without NUL, or "".
 *
 * @param mixed $value As sent.
 */
function plain( $value ): string {
	return is_scalar( $value ) ? str_replace( "\0", '', wp_check_invalid_utf8( (string) $value ) ) : '';
}

/**
 * The same, with null kept.
 *
 * @param mixed $value As sent.
 */
function plain_or_null( $value ): ?string {
	return null === $value ? null : plain( $value );
}

/**
 * A whole number from 0.
 *
 * @param mixed $value As sent.
 */
function whole( $value ): int {
	return is_numeric( $value ) ? max( 0, (int) $value ) : 0;
}

/**
 * A number from 0 to 1 in hundredths.
 *
 * @param mixed $value As sent.
 */
function share( $value ): float {
	return is_numeric( $value ) ? round( min( 1, max( 0, (float) $value ) ), 2 ) : 0.0;
}

/**
 * Two whole numbers.
 *
 * @param mixed $value As sent.
 */
function pair( $value ): array {
	return array( whole( $value[0] ?? 0 ), whole( $value[1] ?? 0 ) );
}

/**
 * One of the words, the first where it is none of them.
 *
 * @param mixed    $value As sent.
 * @param string[] $words Those allowed.
 */
function one_of( $value, array $words ): string {
	return in_array( $value, $words, true ) ? $value : $words[0];
}
