package org.taizhang.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.taizhang.api.problem.BodyTooLargeException;

/** Reads no more of a body than is taken, whatever its length claims to be. Imports and evidence bound their files themselves. */
final class BodyLimitFilter extends OncePerRequestFilter {

    private final long bytesMax;

    BodyLimitFilter(LimitProperties limits) {
        this.bytesMax = limits.body().toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/api/v1/imports")
                || request.getRequestURI().endsWith("/evidence");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletInputStream getInputStream() throws IOException {
                        return new Bounded(super.getInputStream(), bytesMax);
                    }
                },
                response);
    }

    private static final class Bounded extends ServletInputStream {

        private final ServletInputStream in;
        private final long bytesMax;
        private long bytes;

        Bounded(ServletInputStream in, long bytesMax) {
            this.in = in;
            this.bytesMax = bytesMax;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            count(n);
            return n;
        }

        private void count(int n) throws IOException {
            bytes += Math.max(0, n);
            if (bytes > bytesMax) {
                throw new BodyTooLargeException(bytesMax);
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
